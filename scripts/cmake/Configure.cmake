# Configures the preset `learn` when that was never done, or when the list of tests may be
# out of date. Included by CTestTestfile.cmake, and run by scripts/workbook as
# `cmake -P scripts/cmake/Configure.cmake`, both in the root.
# (ctest knows no current source folder, to which file() would be relative.)
execute_process(COMMAND pwd -P OUTPUT_VARIABLE root OUTPUT_STRIP_TRAILING_WHITESPACE)
set(tests ${root}/build/learn/CTestTestfile.cmake)

# A build folder has absolute paths: that of a copied workbook would check the original.
if(EXISTS ${root}/build/learn/CMakeCache.txt)
  file(STRINGS ${root}/build/learn/CMakeCache.txt home REGEX "^CMAKE_HOME_DIRECTORY:INTERNAL=")
  string(REGEX REPLACE "^[^=]*=" "" home "${home}")
  if(EXISTS "${home}")
    file(REAL_PATH "${home}" home)
  endif()
  if(NOT home STREQUAL root)
    message("This workbook was moved or copied from ${home}: building it again here.")
    file(REMOVE_RECURSE ${root}/build/learn)
  endif()
endif()

set(stale FALSE)
file(GLOB sources CMakeLists.txt CMakePresets.json scripts/cmake/*.cmake
  exercises/*/*_test.cpp)
foreach(source IN LISTS sources)
  if(NOT EXISTS ${tests} OR ${source} IS_NEWER_THAN ${tests})
    set(stale TRUE)
  endif()
endforeach()
if(stale)
  message("Configuring the workbook (cmake --preset learn) ...")
  execute_process(COMMAND cmake -E env LC_ALL=C.UTF-8 cmake --preset learn
    OUTPUT_VARIABLE output ERROR_VARIABLE output RESULT_VARIABLE result)
  if(NOT result EQUAL 0)
    message("${output}")
    message(FATAL_ERROR "The workbook cannot be configured; the reason is above.")
  endif()
  # CMake leaves the file as old as it is when its content has not changed.
  execute_process(COMMAND cmake -E touch ${tests})
endif()
