# cmake -DBUILD=<build folder> -DNINJA=<ninja> -P BuildRunner.cmake
#
# Builds the runner, which builds and checks everything else. One process at a time builds
# in a folder: the runner takes the same lock.
file(LOCK ${BUILD}/lock TIMEOUT 0 RESULT_VARIABLE locked)
if(NOT locked EQUAL 0)
  message("Another check is building in this folder; waiting for it.")
  file(LOCK ${BUILD}/lock TIMEOUT 600)
endif()
execute_process(COMMAND ${NINJA} -C ${BUILD} runner
  OUTPUT_VARIABLE output ERROR_VARIABLE output RESULT_VARIABLE result)
if(NOT result EQUAL 0)
  message("${output}")
  message(FATAL_ERROR "The program that checks exercises does not build. That is no fault "
    "of your code: its reason is above.")
endif()
