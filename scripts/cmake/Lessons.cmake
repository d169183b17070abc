# add_lesson(<NN-topic> [NEEDS <NN>...] [THREADS])
#
# Everything about one lesson, found by where it lies:
#   lessons/<NN-topic>/*.cpp          the program lessonNN
#   lessons/<NN-topic>/*_main.cpp     a further program, named after its file; CLI11
#                                     reads its command line
#   lessons/<NN-topic>/engine/*.cpp   the library engineNN: what the lesson builds
#   lessons/<NN-topic>/output.txt     what lessonNN prints
#   lessons/<NN-topic>/<name>.mmd     a diagram: what lessonNN --<name> prints
#   exercises/<NN-topic>/*.cpp        the stubs; *_test.cpp, one ctest per TEST_CASE
#   solutions/<NN-topic>/*.cpp        the library solutionNN
#   solutions/<NN-topic>/{wrong,right}/*.cpp   the answer bank
# NEEDS are the lessons this one stands on: it links their engines and the answers to their exercises.
# THREADS has the program and the solution run under ThreadSanitizer too (preset tsan).
#
# Preset learn registers lessonNN.builds, lessonNN.prints..., and the exercise's cases;
# preset reference registers the same cases on the solution, and the answer bank.

set_property(GLOBAL PROPERTY workbook_lessons "")
file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/reports)
enable_testing()
configure_file(${CMAKE_CURRENT_LIST_DIR}/CTestCustom.cmake.in
  ${PROJECT_BINARY_DIR}/CTestCustom.cmake @ONLY)

function(add_lesson topic)
  cmake_parse_arguments(PARSE_ARGV 1 lesson "THREADS" "" "NEEDS")
  if(lesson_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "add_lesson(${topic}): unknown '${lesson_UNPARSED_ARGUMENTS}'")
  endif()
  if(NOT topic MATCHES "^([0-9][0-9])-[a-z0-9]+(-[a-z0-9]+)*$")
    message(FATAL_ERROR "add_lesson(${topic}): name a lesson NN-topic, as in 05-n-plus-one")
  endif()
  set(number ${CMAKE_MATCH_1})
  set_property(GLOBAL APPEND PROPERTY workbook_lessons ${topic})

  set(program_folder ${PROJECT_SOURCE_DIR}/lessons/${topic})
  set(exercise ${PROJECT_SOURCE_DIR}/exercises/${topic})
  set(solution ${PROJECT_SOURCE_DIR}/solutions/${topic})
  file(GLOB program_sources CONFIGURE_DEPENDS ${program_folder}/*.cpp)
  file(GLOB stub_sources CONFIGURE_DEPENDS ${exercise}/*.cpp)
  file(GLOB test_sources CONFIGURE_DEPENDS ${exercise}/*_test.cpp)
  file(GLOB solution_sources CONFIGURE_DEPENDS ${solution}/*.cpp)
  list(REMOVE_ITEM stub_sources ${test_sources})
  workbook_same_names(${topic} "${stub_sources}" "${solution_sources}")

  # What the tests of this lesson, and every answer to it, are compiled with.
  add_library(lesson${number}_base INTERFACE)
  target_include_directories(lesson${number}_base INTERFACE
    ${exercise} ${program_folder} ${PROJECT_SOURCE_DIR}/exercises)
  target_link_libraries(lesson${number}_base INTERFACE workbook)
  foreach(needed IN LISTS lesson_NEEDS)
    target_link_libraries(lesson${number}_base INTERFACE built${needed})
  endforeach()
  file(GLOB engine_sources CONFIGURE_DEPENDS ${program_folder}/engine/*.cpp)
  if(engine_sources)
    add_library(engine${number} STATIC EXCLUDE_FROM_ALL ${engine_sources})
    target_include_directories(engine${number} PUBLIC ${PROJECT_SOURCE_DIR}/exercises)
    workbook_common(engine${number})
    workbook_together(engine${number})
  endif()

  # What a lesson is built on: the solution, or the learner's own with
  # -DWORKBOOK_BUILD_ON=exercises.
  add_library(solution${number} STATIC EXCLUDE_FROM_ALL ${solution_sources})
  workbook_common(solution${number})
  target_include_directories(solution${number} PUBLIC ${PROJECT_SOURCE_DIR}/exercises)
  if(WORKBOOK_BUILD_ON STREQUAL "exercises")
    add_library(answer${number} STATIC EXCLUDE_FROM_ALL ${stub_sources})
    workbook_common(answer${number})
    target_include_directories(answer${number} PUBLIC ${PROJECT_SOURCE_DIR}/exercises)
  else()
    add_library(answer${number} ALIAS solution${number})
  endif()
  add_library(built${number} INTERFACE)
  if(engine_sources)
    # The engine calls what the exercise asks for, and the answer calls the engine.
    target_link_libraries(built${number} INTERFACE
      "$<LINK_GROUP:RESCAN,engine${number},answer${number}>")
  else()
    target_link_libraries(built${number} INTERFACE answer${number})
  endif()

  file(GLOB main_sources CONFIGURE_DEPENDS ${program_folder}/*_main.cpp)
  list(REMOVE_ITEM program_sources ${main_sources})
  workbook_lesson_program(lesson${number} ${program_sources})
  set(programs lesson${number})
  foreach(source IN LISTS main_sources)
    get_filename_component(name ${source} NAME_WE)
    string(REGEX REPLACE "_main$" "" name ${name})
    workbook_lesson_program(${name} ${source})
    target_link_libraries(${name} PRIVATE CLI11::CLI11)
    list(APPEND programs ${name})
  endforeach()
  add_library(cases${number} OBJECT ${test_sources})
  workbook_common(cases${number})

  workbook_read_cases(${topic} ${test_sources})
  if(WORKBOOK_SANITIZERS STREQUAL "thread")
    workbook_check_threads()
  elseif(WORKBOOK_REFERENCE)
    workbook_check_reference()
  else()
    workbook_check_exercise()
  endif()
endfunction()

# A solution file stands for the exercise file of the same name.
function(workbook_same_names topic stubs solutions)
  foreach(list IN ITEMS stubs solutions)
    set(${list}_names "")
    foreach(file IN LISTS ${list})
      get_filename_component(name ${file} NAME)
      list(APPEND ${list}_names ${name})
    endforeach()
  endforeach()
  if(NOT stubs_names STREQUAL solutions_names)
    message(FATAL_ERROR "lesson ${topic}: the files to edit are '${stubs_names}', "
      "the solution's are '${solutions_names}'; they must have the same names")
  endif()
endfunction()

# How all that belongs to a lesson is compiled.
macro(workbook_common target)
  target_link_libraries(${target} PRIVATE lesson${number}_base)
  target_precompile_headers(${target} REUSE_FROM precompiled)
endmacro()

macro(workbook_lesson_program target)
  add_executable(${target} ${ARGN})
  workbook_common(${target})
  if(engine_sources)
    target_link_libraries(${target} PRIVATE built${number})
  endif()
  workbook_together(${target})
endmacro()

# A program that runs the lesson's cases on some answer.
macro(workbook_test_program target)
  add_executable(${target} ${ARGN})
  workbook_common(${target})
  target_link_libraries(${target} PRIVATE
    cases${number} workbook_test_main)
  if(engine_sources)
    target_link_libraries(${target} PRIVATE engine${number})
  endif()
endmacro()

# Names are read from the source, so that the list exists before the first build.
# Sets `cases`, and writes them where the runner finds them.
function(workbook_read_cases topic)
  # In the order of the tasks, by which the names of the suites begin; so runs doctest.
  set(by_task "")
  foreach(source IN LISTS ARGN)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${source})
    file(STRINGS ${source} suite REGEX "^ *TEST_SUITE_BEGIN" LIMIT_COUNT 1)
    string(REGEX MATCH "\"[^\"]*\"" suite "${suite}")
    list(APPEND by_task "${suite}|${source}")
  endforeach()
  list(SORT by_task)
  list(TRANSFORM by_task REPLACE "^[^|]*[|]" "")
  set(cases "")
  foreach(source IN LISTS by_task)
    file(STRINGS ${source} lines REGEX "^ *TEST_CASE")
    foreach(line IN LISTS lines)
      if(NOT line MATCHES "^ *TEST_CASE\\(\"([A-Za-z0-9_' +=-]+)\"\\)$")
        message(FATAL_ERROR "${source}: '${line}': a case's name is one sentence on one line, "
          "of letters, digits, spaces and _ ' + = -")
      endif()
      if("${CMAKE_MATCH_1}" IN_LIST cases)
        message(FATAL_ERROR "${source}: two cases are named '${CMAKE_MATCH_1}'")
      endif()
      list(APPEND cases "${CMAKE_MATCH_1}")
    endforeach()
  endforeach()
  list(JOIN cases "\n" text)
  file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/reports/${topic}.cases CONTENT "${text}\n"
    @ONLY)
  set(cases "${cases}" PARENT_SCOPE)
endfunction()

# Registers a test; its command is the runner with the given words.
function(workbook_test name label)
  cmake_parse_arguments(PARSE_ARGV 2 test "" "SETUP" "NEEDS;RUN")
  add_test(NAME "${name}" COMMAND ${test_RUN} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties("${name}" PROPERTIES LABELS "${label}" TIMEOUT 600)
  if(test_NEEDS)
    set_tests_properties("${name}" PROPERTIES FIXTURES_REQUIRED "${test_NEEDS}")
  endif()
  if(test_SETUP)
    set_tests_properties("${name}" PROPERTIES FIXTURES_SETUP "${test_SETUP}")
  endif()
endfunction()

# Preset learn.
macro(workbook_check_exercise)
  workbook_test_program(exercise${number} ${stub_sources})
  set(runner ${PROJECT_BINARY_DIR}/runner)

  # ctest does not build; this test does, before anything is judged.
  workbook_test("lesson${number}.builds" lesson SETUP lesson${number}_built
    RUN ${CMAKE_COMMAND} -DNUMBER=${number} "-DTARGETS=${programs}"
      -DBUILD=${PROJECT_BINARY_DIR} -DNINJA=${CMAKE_MAKE_PROGRAM}
      -P ${PROJECT_SOURCE_DIR}/scripts/cmake/BuildLesson.cmake)
  set_tests_properties("lesson${number}.builds" PROPERTIES RESOURCE_LOCK build)

  workbook_test("lesson${number}.prints what the chapter shows" lesson
    NEEDS lesson${number}_built RUN ${runner} compare ${number} --unless-unchanged)

  # All cases run at once; the tests after it each read the report.
  workbook_test("lesson${number}.runs the exercise" exercise
    NEEDS lesson${number}_built SETUP lesson${number}_ran
    RUN ${runner} judge ${number})
  foreach(case IN LISTS cases)
    workbook_test("lesson${number}.exercise: ${case}" exercise
      NEEDS lesson${number}_ran RUN ${runner} case ${number} "${case}")
  endforeach()
endmacro()

# Preset reference: scripts/test builds first, once, so no test does.
macro(workbook_check_reference)
  set(runner $<TARGET_FILE:runner>)
  file(GLOB given_tests CONFIGURE_DEPENDS ${program_folder}/tests/*_test.cpp)
  if(given_tests)
    # Tests of code that is given: the lesson's own, no exercise.
    add_executable(tests${number} ${given_tests})
    workbook_common(tests${number})
    target_link_libraries(tests${number} PRIVATE built${number} workbook_test_main)
    workbook_test("engine${number}.tests" lesson RUN tests${number})
  endif()
  workbook_test("lesson${number}.prints what the chapter shows" lesson
    RUN ${runner} compare ${number})

  workbook_test_program(stub${number} ${stub_sources})
  workbook_test("stub${number}.starts_unsolved" stub RUN ${runner} gate ${number} stub)

  workbook_test_program(solved${number} ${solution_sources})
  workbook_test("solution${number}.runs" solution SETUP solution${number}_ran
    RUN ${runner} judge ${number} --answer solved${number})
  foreach(case IN LISTS cases)
    workbook_test("solution${number}: ${case}" solution NEEDS solution${number}_ran
      RUN ${runner} case ${number} "${case}" --answer solved${number})
  endforeach()

  foreach(kind IN ITEMS wrong right)
    file(GLOB answers CONFIGURE_DEPENDS ${solution}/${kind}/*.cpp)
    foreach(answer IN LISTS answers)
      workbook_bank_answer(${kind} ${answer})
    endforeach()
  endforeach()
endmacro()

# Preset tsan.
macro(workbook_check_threads)
  if(lesson_THREADS)
    workbook_test_program(solved${number} ${solution_sources})
    set_property(GLOBAL APPEND PROPERTY workbook_threads solved${number} lesson${number})
    workbook_test("threads${number}.prints what the chapter shows" threads
      RUN $<TARGET_FILE:runner> compare ${number})
    workbook_test("threads${number}.runs" threads SETUP threads${number}_ran
      RUN $<TARGET_FILE:runner> judge ${number} --answer solved${number})
    foreach(case IN LISTS cases)
      workbook_test("threads${number}: ${case}" threads NEEDS threads${number}_ran
        RUN $<TARGET_FILE:runner> case ${number} "${case}" --answer solved${number})
    endforeach()
  endif()
endmacro()

# One answer of the bank. It replaces the solution's file of the name that its line
# "// Replaces: <file>" gives; with one file in the exercise the line is not needed.
macro(workbook_bank_answer kind answer)
  get_filename_component(name ${answer} NAME_WE)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${answer})
  file(STRINGS ${answer} replaces REGEX "^// Replaces: " LIMIT_COUNT 1)
  string(REPLACE "// Replaces: " "" replaces "${replaces}")
  list(LENGTH solution_sources files)
  if(NOT replaces AND files EQUAL 1)
    get_filename_component(replaces ${solution_sources} NAME)
  endif()
  if(NOT ${solution}/${replaces} IN_LIST solution_sources)
    message(FATAL_ERROR "${answer}: name the file that it stands for, "
      "in a line '// Replaces: <file>'")
  endif()
  workbook_test_program(${kind}${number}_${name} ${answer})
  # The exercise's other files come from the solution as they were compiled for it. Not
  # from its archive: mold takes a file of that for any template in it that a shared
  # library asks for, and has the function twice.
  target_sources(${kind}${number}_${name} PRIVATE
    "$<FILTER:$<TARGET_OBJECTS:solution${number}>,EXCLUDE,/${replaces}[.]o$>")
  workbook_test("${kind}${number}.${name}" ${kind}
    RUN ${runner} gate ${number} ${kind} ${answer})
endmacro()
