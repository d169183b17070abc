# cmake -DNUMBER=05 -DTARGETS="lesson05" -DBUILD=<build folder> -DNINJA=ninja -P BuildLesson.cmake
#
# Builds what one lesson needs, and the runner that judges it; says in plain words what
# does not compile. -k 0 goes on after an error, so that the runner is there to say it.
set(log ${BUILD}/reports/build${NUMBER}.txt)
execute_process(
  COMMAND ${NINJA} -C ${BUILD} -k 0 runner ${TARGETS} exercise${NUMBER}
  OUTPUT_FILE ${log} ERROR_FILE ${log} RESULT_VARIABLE result)
if(EXISTS ${BUILD}/runner)
  execute_process(COMMAND ${BUILD}/runner built ${NUMBER} ${result} RESULT_VARIABLE result)
endif()
if(NOT result EQUAL 0)
  if(NOT EXISTS ${BUILD}/runner)
    file(READ ${log} text)
    message("${text}")
  endif()
  message(FATAL_ERROR "lesson ${NUMBER} does not build")
endif()
