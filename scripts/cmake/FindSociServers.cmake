# SOCI's backends for MariaDB and PostgreSQL, with the headers of the client libraries
# that they include. Optional: `scripts/setup --servers` installs them. Defines
# SOCI::servers, with WORKBOOK_HAS_MYSQL and WORKBOOK_HAS_POSTGRESQL for what was found.
find_library(SOCI_MYSQL_LIBRARY soci_mysql)
find_path(MYSQL_INCLUDE_DIR mysql.h PATH_SUFFIXES mariadb mysql)
find_library(SOCI_POSTGRESQL_LIBRARY soci_postgresql)
find_path(LIBPQ_INCLUDE_DIR libpq-fe.h PATH_SUFFIXES postgresql)
mark_as_advanced(SOCI_MYSQL_LIBRARY MYSQL_INCLUDE_DIR SOCI_POSTGRESQL_LIBRARY
  LIBPQ_INCLUDE_DIR)

add_library(SOCI::servers INTERFACE IMPORTED)
if(SOCI_MYSQL_LIBRARY AND MYSQL_INCLUDE_DIR)
  target_include_directories(SOCI::servers INTERFACE ${MYSQL_INCLUDE_DIR})
  target_link_libraries(SOCI::servers INTERFACE ${SOCI_MYSQL_LIBRARY})
  target_compile_definitions(SOCI::servers INTERFACE WORKBOOK_HAS_MYSQL)
endif()
if(SOCI_POSTGRESQL_LIBRARY AND LIBPQ_INCLUDE_DIR)
  target_include_directories(SOCI::servers INTERFACE ${LIBPQ_INCLUDE_DIR})
  target_link_libraries(SOCI::servers INTERFACE ${SOCI_POSTGRESQL_LIBRARY})
  target_compile_definitions(SOCI::servers INTERFACE WORKBOOK_HAS_POSTGRESQL)
endif()
