# cpp-httplib as Debian builds it: a compiled library, found by pkg-config. The
# definitions it brings (CPPHTTPLIB_OPENSSL_SUPPORT and others) are part of its ABI; a
# program built without them links, and crashes. Defines Httplib::httplib.
find_package(PkgConfig QUIET)
if(PkgConfig_FOUND)
  pkg_check_modules(HTTPLIB QUIET IMPORTED_TARGET cpp-httplib)
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Httplib REQUIRED_VARS HTTPLIB_FOUND)

if(Httplib_FOUND AND NOT TARGET Httplib::httplib)
  add_library(Httplib::httplib INTERFACE IMPORTED)
  target_link_libraries(Httplib::httplib INTERFACE PkgConfig::HTTPLIB)
  # Since 0.18 its thread pool, which is in the header, calls a function of OpenSSL, whose
  # development package Debian's libcpp-httplib-dev depends on.
  find_package(OpenSSL QUIET)
  if(OPENSSL_FOUND)
    target_link_libraries(Httplib::httplib INTERFACE OpenSSL::Crypto)
  endif()
endif()
