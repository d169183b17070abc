# SOCI with its backends. Debian's libsoci-dev ships neither a CMake package nor a
# pkg-config file. Defines SOCI::core, SOCI::sqlite3 and
# SOCI::servers.
find_path(SOCI_INCLUDE_DIR soci/soci.h)
find_library(SOCI_CORE_LIBRARY soci_core)
find_library(SOCI_SQLITE3_LIBRARY soci_sqlite3)
mark_as_advanced(SOCI_INCLUDE_DIR SOCI_CORE_LIBRARY SOCI_SQLITE3_LIBRARY)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(SOCI REQUIRED_VARS
  SOCI_CORE_LIBRARY SOCI_SQLITE3_LIBRARY SOCI_INCLUDE_DIR)

if(SOCI_FOUND AND NOT TARGET SOCI::core)
  add_library(SOCI::core UNKNOWN IMPORTED)
  set_target_properties(SOCI::core PROPERTIES
    IMPORTED_LOCATION ${SOCI_CORE_LIBRARY}
    # The first has a soci/soci-config.h of ours, which leaves out Boost.
    INTERFACE_INCLUDE_DIRECTORIES
      "${CMAKE_CURRENT_LIST_DIR}/soci-without-boost;${SOCI_INCLUDE_DIR}")
  add_library(SOCI::sqlite3 UNKNOWN IMPORTED)
  set_target_properties(SOCI::sqlite3 PROPERTIES
    IMPORTED_LOCATION ${SOCI_SQLITE3_LIBRARY}
    INTERFACE_LINK_LIBRARIES SOCI::core)
endif()

# The backends for servers, and the headers of the servers' client libraries, without
# which a program cannot read an error's number. scripts/setup --servers installs them;
# lesson 15 does without.
find_library(SOCI_MYSQL_LIBRARY soci_mysql)
find_path(MARIADB_INCLUDE_DIR mysql.h PATH_SUFFIXES mariadb mysql)
find_library(SOCI_POSTGRESQL_LIBRARY soci_postgresql)
find_path(POSTGRESQL_INCLUDE_DIR libpq-fe.h PATH_SUFFIXES postgresql)
mark_as_advanced(SOCI_MYSQL_LIBRARY MARIADB_INCLUDE_DIR
  SOCI_POSTGRESQL_LIBRARY POSTGRESQL_INCLUDE_DIR)
if(SOCI_FOUND AND NOT TARGET SOCI::servers)
  add_library(SOCI::servers INTERFACE IMPORTED)
  if(SOCI_MYSQL_LIBRARY AND MARIADB_INCLUDE_DIR)
    target_include_directories(SOCI::servers SYSTEM INTERFACE ${MARIADB_INCLUDE_DIR})
    target_link_libraries(SOCI::servers INTERFACE ${SOCI_MYSQL_LIBRARY})
    target_compile_definitions(SOCI::servers INTERFACE WORKBOOK_HAS_MARIADB)
  endif()
  if(SOCI_POSTGRESQL_LIBRARY AND POSTGRESQL_INCLUDE_DIR)
    target_include_directories(SOCI::servers SYSTEM INTERFACE ${POSTGRESQL_INCLUDE_DIR})
    target_link_libraries(SOCI::servers INTERFACE ${SOCI_POSTGRESQL_LIBRARY})
    target_compile_definitions(SOCI::servers INTERFACE WORKBOOK_HAS_POSTGRESQL)
  endif()
endif()
