# SOCI with its SQLite backend. Debian's libsoci-dev ships neither a CMake package nor a
# pkg-config file. Defines SOCI::core and SOCI::sqlite3.
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
    INTERFACE_INCLUDE_DIRECTORIES ${SOCI_INCLUDE_DIR}
    # SOCI for C++11, without Boost: the first keeps out soci/soci-config.h, which turns
    # on the exchange of Boost.Fusion sequences and with it 496 headers of Boost, half
    # of the time to compile <soci/soci.h>. Those are templates; the library is the same.
    INTERFACE_COMPILE_DEFINITIONS
      "SOCICONFIG_H_INCLUDED;SOCI_HAVE_CXX11;SOCI_HAVE_VISIBILITY_SUPPORT")
  add_library(SOCI::sqlite3 UNKNOWN IMPORTED)
  set_target_properties(SOCI::sqlite3 PROPERTIES
    IMPORTED_LOCATION ${SOCI_SQLITE3_LIBRARY}
    INTERFACE_LINK_LIBRARIES SOCI::core)
endif()
