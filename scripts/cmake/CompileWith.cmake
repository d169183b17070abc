# cmake -DCOMPILER=g++ -DSOURCE=<root> -DBUILD=<folder> -P CompileWith.cmake
#
# Looks at every lesson, stub and solution with another compiler than the one that
# everything is checked with. A warning is an error.
execute_process(COMMAND ${CMAKE_COMMAND} -S ${SOURCE} -B ${BUILD} -G Ninja
  -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_COMPILER=${COMPILER} -DWORKBOOK_SANITIZERS=
  -DWORKBOOK_SYNTAX_ONLY=ON
  -DCMAKE_COMPILE_WARNING_AS_ERROR=ON
  OUTPUT_VARIABLE output ERROR_VARIABLE output RESULT_VARIABLE result)
if(result EQUAL 0)
  execute_process(COMMAND ${CMAKE_COMMAND} --build ${BUILD} --target objects
    OUTPUT_VARIABLE output ERROR_VARIABLE output RESULT_VARIABLE result)
endif()
if(NOT result EQUAL 0)
  message(FATAL_ERROR "${output}")
endif()
