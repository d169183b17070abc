# Lets `ctest -R lesson05` work here, in the root, from a fresh clone on: ctest reads
# this file, which configures the preset `learn` when that is needed, and then hands over
# to the build folder.
if(DEFINED ENV{WORKBOOK_PRESET})
  # A test preset whose build folder does not exist yet: ctest has stayed in the root.
  message(FATAL_ERROR "Preset $ENV{WORKBOOK_PRESET} is not built. First:\n"
    "  cmake --preset $ENV{WORKBOOK_PRESET} && cmake --build --preset $ENV{WORKBOOK_PRESET}\n"
    "scripts/test does this, and then runs all tests.")
endif()
include(scripts/cmake/Configure.cmake)
subdirs(build/learn)
