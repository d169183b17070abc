# Lesson 15 on the servers of scripts/servers.

set(tests ${PROJECT_SOURCE_DIR}/lessons/15-servers/tests)
workbook_server_test("lesson15.prints the same on servers everywhere" lesson
  RUN ${tests}/prints.sh $<TARGET_FILE:lesson15>)
workbook_server_test("lesson15.a backup puts everything back" lesson RUN ${tests}/backup.sh)
if(NOT WORKBOOK_REFERENCE)
  set_tests_properties("lesson15.prints the same on servers everywhere" PROPERTIES
    FIXTURES_REQUIRED lesson15_built)
elseif(TARGET tests15)
  workbook_test("servers.can be started, killed and removed" lesson RUN ${tests}/servers.sh)
  set_tests_properties("servers.can be started, killed and removed" PROPERTIES
    SKIP_RETURN_CODE 77)
  workbook_server_test("engine15.tests on servers" lesson RUN $<TARGET_FILE:tests15>)
  workbook_server_test("solution15.3 on servers" solution RUN $<TARGET_FILE:solution15_3>)
endif()
