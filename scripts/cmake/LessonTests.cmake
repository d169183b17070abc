# Tests, and those of a lesson: in preset learn of the exercise, in the others of the
# solution.

# workbook_test_program(<target> <NN> CASES <object libraries> ANSWERS <object libraries>)
# A program that runs cases on an answer.
function(workbook_test_program target number)
  cmake_parse_arguments(PARSE_ARGV 2 test "" "" "CASES;ANSWERS")
  add_executable(${target})
  target_link_libraries(${target} PRIVATE
    ${test_CASES} ${test_ANSWERS} workbook_test_main lesson${number}_settings)
  if(TARGET engine${number})
    target_link_libraries(${target} PRIVATE engine${number})
  endif()
endfunction()

# workbook_test(<name> <label> [SETUP <fixture>] [NEEDS <fixtures>] RUN <command>)
function(workbook_test name label)
  cmake_parse_arguments(PARSE_ARGV 2 test "" "SETUP" "NEEDS;RUN")
  add_test(NAME "${name}" COMMAND ${test_RUN} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties("${name}" PROPERTIES TIMEOUT 600
    FIXTURES_REQUIRED "${test_NEEDS}" FIXTURES_SETUP "${test_SETUP}")
  if(WORKBOOK_REFERENCE)
    set_tests_properties("${name}" PROPERTIES LABELS "${label}")
  endif()
endfunction()

# workbook_server_test(<name> <label> RUN <command>)
# A test on the servers of scripts/servers, skipped where they do not run. Preset
# reference has servers of its own: the first such test starts them, the last stops them.
function(workbook_server_test name label)
  cmake_parse_arguments(PARSE_ARGV 2 test "" "" "RUN")
  set(servers ${PROJECT_SOURCE_DIR}/scripts/servers)
  set(needs "")
  if(WORKBOOK_REFERENCE)
    set(needs servers)
    if(NOT TEST servers.start)
      workbook_test(servers.start "${label}" SETUP servers RUN ${servers} start)
      workbook_test(servers.stop "${label}" RUN ${servers} remove)
      set_tests_properties(servers.stop PROPERTIES FIXTURES_CLEANUP servers)
      set_tests_properties(servers.start servers.stop PROPERTIES SKIP_RETURN_CODE 77
        ENVIRONMENT WORKBOOK_SERVERS_DIR=${PROJECT_BINARY_DIR}/servers)
    endif()
  endif()
  workbook_test("${name}" "${label}" NEEDS ${needs} RUN ${servers} need ${test_RUN})
  set_tests_properties("${name}" PROPERTIES SKIP_RETURN_CODE 77 RESOURCE_LOCK servers)
  if(WORKBOOK_REFERENCE)
    set_tests_properties("${name}" PROPERTIES
      ENVIRONMENT WORKBOOK_SERVERS_DIR=${PROJECT_BINARY_DIR}/servers)
  endif()
endfunction()

# Preset learn: ctest does not build, so the first tests do.
function(workbook_check_exercise number topic tasks programs)
  set(runner ${PROJECT_BINARY_DIR}/runner)
  set(targets ${programs})
  foreach(task IN LISTS tasks)
    set(answers "")
    foreach(file IN LISTS lesson${number}_${task}_files lesson${number}_${task}_uses
        lesson${number}_further_files)
      workbook_answer_target(exercise ${number} "${file}" target)
      if(TARGET ${target})  # else it is missing, and the test of the task says so
        list(APPEND answers ${target})
      endif()
    endforeach()
    workbook_test_program(exercise${number}_${task} ${number}
      CASES cases${number}_${task} ANSWERS ${answers})
    set_target_properties(exercise${number}_${task} PROPERTIES EXCLUDE_FROM_ALL TRUE)
    list(APPEND targets exercise${number}_${task})
  endforeach()

  workbook_test("lesson${number}.builds" lesson SETUP lesson${number}_built
    NEEDS runner_built RUN ${runner} build ${number} ${targets})
  workbook_test("lesson${number}.prints what the chapter shows" lesson
    NEEDS lesson${number}_built RUN ${runner} compare ${number})
  foreach(task IN LISTS tasks)
    workbook_test("lesson${number}.${task} ${lesson${number}_${task}_name}" exercise
      NEEDS lesson${number}_built RUN ${runner} check ${number} ${task})
  endforeach()
endfunction()

# Presets reference and tsan: the solution, task by task, as a learner's is checked.
# scripts/test builds first, once, so no test does.
function(workbook_check_solution kind number topic tasks)
  set(runner $<TARGET_FILE:runner>)
  set(lesson lesson)
  if(kind STREQUAL "threads")
    set(lesson threads)
  endif()
  workbook_test("${lesson}${number}.prints what the chapter shows" ${lesson}
    RUN ${runner} compare ${number})
  foreach(task IN LISTS tasks)
    foreach(answer IN ITEMS solution exercise)
      set(${answer}_objects "")
      foreach(file IN LISTS lesson${number}_${task}_files lesson${number}_${task}_uses)
        workbook_answer_target(${answer} ${number} "${file}" target)
        list(APPEND ${answer}_objects ${target})
      endforeach()
    endforeach()
    workbook_test_program(${kind}${number}_${task} ${number}
      CASES cases${number}_${task} ANSWERS ${solution_objects})
    workbook_test("${kind}${number}.${task} ${lesson${number}_${task}_name}" ${kind}
      RUN ${runner} check ${number} ${task} --program ${kind}${number}_${task})
    if(kind STREQUAL "solution")
      workbook_test_program(stub${number}_${task} ${number}
        CASES cases${number}_${task} ANSWERS ${exercise_objects})
    endif()
  endforeach()
endfunction()
