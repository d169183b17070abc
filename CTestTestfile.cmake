# Lets `ctest -R lesson05` work here, in the root, from a fresh clone on: ctest reads
# this file, which configures the preset `learn` when that was never done or when the
# list of tests may be out of date, and then hands over to the build folder.
set(tests build/learn/CTestTestfile.cmake)
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
  execute_process(COMMAND cmake --preset learn
    OUTPUT_VARIABLE output ERROR_VARIABLE output RESULT_VARIABLE result)
  if(NOT result EQUAL 0)
    message("${output}")
    message(FATAL_ERROR "The workbook does not configure. The reason stands above.")
  endif()
  # CMake leaves the file as old as it is when its content has not changed.
  execute_process(COMMAND cmake -E touch ${tests})
endif()
subdirs(build/learn)
