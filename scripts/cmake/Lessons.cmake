# add_lesson(<NN-topic> [NEEDS <NN>...] [LINKS <libraries>] [THREADS])
#
# Everything about one lesson, found by where it is:
#   lessons/<NN-topic>/*.cpp          the program lessonNN
#   lessons/<NN-topic>/*_main.cpp     a further program, named after its file; CLI11
#                                     reads its command line
#   lessons/<NN-topic>/{engine,tool}/*.cpp   the library engineNN: what the lesson builds
#   lessons/<NN-topic>/twin/*.cpp     the library twinNN, vulnerable on purpose: for lessonNN
#                                     and its tests, and never for another program. A
#                                     *_main.cpp there is a program with it.
#   lessons/<NN-topic>/tests/*_test.cpp      tests of what is given
#   lessons/<NN-topic>/output.txt     what lessonNN prints
#   lessons/<NN-topic>/output-servers.txt  what lessonNN --servers prints
#   lessons/<NN-topic>/<name>.mmd     a diagram: what lessonNN --<name> prints
#   exercises/<NN-topic>/*_test.cpp   the cases, and in their first lines the tasks
#                                     (Tasks.cmake); all other *.cpp are the learner's
#   solutions/<NN-topic>/*.cpp        the solution, a file for each file to edit
#   solutions/<NN-topic>/{wrong,right}/*.cpp   the answer bank
# NEEDS are the lessons that this one builds on: it links their engines and the answers to
# their exercises. LINKS are libraries from packages. THREADS has the program and the
# solution run under ThreadSanitizer too.
#
# -DWORKBOOK_LESSONS="05;06" leaves out all other lessons, for work on those two; they may
# be incomplete.
#
# Preset learn has a test for each task of the exercise; preset reference has the same on
# the solution, and the answer bank; preset tsan has the lessons with THREADS.

set_property(GLOBAL PROPERTY workbook_lessons "")
file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/reports)
enable_testing()
if(NOT WORKBOOK_REFERENCE)
  configure_file(${CMAKE_CURRENT_LIST_DIR}/CTestCustom.cmake.in
    ${PROJECT_BINARY_DIR}/CTestCustom.cmake @ONLY)
endif()
include(Precompiled)
include(Tasks)
include(LessonTests)
include(Bank)

function(add_lesson topic)
  cmake_parse_arguments(PARSE_ARGV 1 lesson "THREADS" "" "NEEDS;LINKS")
  if(lesson_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "add_lesson(${topic}): unknown '${lesson_UNPARSED_ARGUMENTS}'")
  endif()
  if(NOT topic MATCHES "^([0-9][0-9])-[a-z0-9]+(-[a-z0-9]+)*$")
    message(FATAL_ERROR "add_lesson(${topic}): name a lesson NN-topic, as in 05-n-plus-one")
  endif()
  set(number ${CMAKE_MATCH_1})
  if(WORKBOOK_LESSONS AND NOT number IN_LIST WORKBOOK_LESSONS)
    return()
  endif()
  set_property(GLOBAL APPEND PROPERTY workbook_lessons ${topic})
  set(program ${PROJECT_SOURCE_DIR}/lessons/${topic})
  set(exercise ${PROJECT_SOURCE_DIR}/exercises/${topic})
  set(solution ${PROJECT_SOURCE_DIR}/solutions/${topic})

  workbook_lesson_settings(${number} ${topic} "${lesson_NEEDS}" "${lesson_LINKS}")
  workbook_read_tasks(${number} ${topic} tasks)
  foreach(task IN LISTS tasks)
    workbook_objects(cases${number}_${task} ${number} ${lesson${number}_${task}_tests})
  endforeach()

  # The answers: an object library for each file, so that a program takes those it needs,
  # and one that does not compile keeps back no other task.
  workbook_answers(exercise ${number} ${exercise} stubs)
  workbook_answers(solution ${number} ${solution} solutions)
  workbook_answers_at_once(stubs${number} ${number} "${stubs}")
  workbook_answers_at_once(solutions${number} ${number} "${solutions}")
  workbook_lesson_library(${number} ${program} "${stubs}" "${solutions}")

  file(GLOB main_sources CONFIGURE_DEPENDS ${program}/*_main.cpp)
  file(GLOB program_sources CONFIGURE_DEPENDS ${program}/*.cpp)
  list(REMOVE_ITEM program_sources ${main_sources})
  workbook_lesson_program(lesson${number} ${number} ${program_sources})
  set(programs lesson${number})
  workbook_twin(${number} ${program} programs)
  foreach(source IN LISTS main_sources)
    cmake_path(GET source STEM name)
    string(REGEX REPLACE "_main$" "" name ${name})
    workbook_lesson_program(${name} ${number} ${source})
    target_link_libraries(${name} PRIVATE CLI11::CLI11)
    list(APPEND programs ${name})
  endforeach()

  if(NOT WORKBOOK_REFERENCE)
    workbook_check_exercise(${number} ${topic} "${tasks}" "${programs}")
  elseif(NOT WORKBOOK_SANITIZERS STREQUAL "thread")
    workbook_check_complete(${number} ${topic} "${tasks}")
    workbook_check_solution(solution ${number} ${topic} "${tasks}")
    workbook_check_bank(${number} ${topic} "${tasks}" "${solutions}")
  elseif(lesson_THREADS)
    workbook_check_solution(threads ${number} ${topic} "${tasks}")
    set_property(GLOBAL APPEND PROPERTY workbook_threads lesson${number})
    foreach(task IN LISTS tasks)
      set_property(GLOBAL APPEND PROPERTY workbook_threads threads${number}_${task})
    endforeach()
  endif()
endfunction()

# What all files of a lesson are compiled with.
function(workbook_lesson_settings number topic needs links)
  add_library(lesson${number}_settings INTERFACE)
  target_include_directories(lesson${number}_settings INTERFACE
    ${PROJECT_SOURCE_DIR}/exercises/${topic} ${PROJECT_SOURCE_DIR}/lessons/${topic}
    ${PROJECT_SOURCE_DIR}/exercises)
  target_link_libraries(lesson${number}_settings INTERFACE workbook ${links})
  set(precompiled precompiled)
  if("Httplib::httplib" IN_LIST links)
    set(precompiled precompiled_with_http)
    target_link_libraries(lesson${number}_settings INTERFACE precompiled_with_http_functions)
  endif()
  set_target_properties(lesson${number}_settings PROPERTIES WORKBOOK_PRECOMPILED ${precompiled})
  foreach(needed IN LISTS needs)
    target_link_libraries(lesson${number}_settings INTERFACE lesson${needed}_library)
  endforeach()
  workbook_precompile_exercise(${number} ${topic})
endfunction()

function(workbook_use_lesson_settings target number)
  target_link_libraries(${target} PRIVATE lesson${number}_settings)
  workbook_use_precompiled(${target} ${number})
endfunction()

function(workbook_objects target number)
  add_library(${target} OBJECT EXCLUDE_FROM_ALL ${ARGN})
  target_link_libraries(${target} PRIVATE lesson${number}_settings)
  workbook_use_precompiled(${target} ${number} exercise)
endfunction()

# An object library for each file of an answer that is no test; sets `result` to their
# names. Hidden files, such as an editor's locks, are none.
function(workbook_answers kind number folder result)
  file(GLOB sources CONFIGURE_DEPENDS ${folder}/*.cpp)
  set(targets "")
  foreach(source IN LISTS sources)
    cmake_path(GET source FILENAME name)
    if(name MATCHES "_test[.]cpp$|^[.]")
      continue()
    endif()
    workbook_answer_target(${kind} ${number} ${name} target)
    workbook_objects(${target} ${number} ${source})
    list(APPEND targets ${target})
  endforeach()
  set(${result} "${targets}" PARENT_SCOPE)
endfunction()

# All answers of a kind together, for a look by another compiler: one file to compile
# instead of seven or so.
function(workbook_answers_at_once name number answers)
  set(sources "")
  foreach(answer IN LISTS answers)
    get_target_property(source ${answer} SOURCES)
    list(APPEND sources ${source})
  endforeach()
  if(NOT sources)  # a lesson that is being written
    return()
  endif()
  workbook_objects(${name} ${number} ${sources})
  set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 0)
  set_property(GLOBAL APPEND PROPERTY workbook_objects ${name})
endfunction()

function(workbook_answer_target kind number file result)
  string(REGEX REPLACE "[.]cpp$" "" name "${file}")
  string(MAKE_C_IDENTIFIER "${name}" name)
  set(${result} ${kind}${number}_file_${name} PARENT_SCOPE)
endfunction()

# What the lesson's own program and later lessons link: the engine, and the answers to the
# exercise that it calls, which may call it. Those come as objects, so that the order in
# which libraries are searched does not matter. Without a solution, and with
# -DWORKBOOK_BUILD_ON=exercises, they are the learner's.
function(workbook_lesson_library number program stubs solutions)
  add_library(lesson${number}_library INTERFACE)
  target_link_libraries(lesson${number}_library INTERFACE lesson${number}_settings)
  set(answers ${solutions})
  if(WORKBOOK_BUILD_ON STREQUAL "exercises" OR NOT solutions)
    set(answers ${stubs})
  endif()
  if(NOT WORKBOOK_SYNTAX_ONLY)
    foreach(answer IN LISTS answers)
      target_sources(lesson${number}_library INTERFACE $<TARGET_OBJECTS:${answer}>)
    endforeach()
  endif()
  if(TARGET exercise${number}_functions)
    target_link_libraries(lesson${number}_library INTERFACE exercise${number}_functions)
  endif()
  file(GLOB engine_sources CONFIGURE_DEPENDS ${program}/engine/*.cpp ${program}/tool/*.cpp)
  if(engine_sources)
    add_library(engine${number} STATIC EXCLUDE_FROM_ALL ${engine_sources})
    target_link_libraries(engine${number} PUBLIC lesson${number}_settings)
    workbook_use_precompiled(engine${number} ${number})
    workbook_use_unity_build(engine${number})
    # What a program does not call is left out: it may call a task that is not there.
    target_compile_options(engine${number} PRIVATE -ffunction-sections)
    target_link_libraries(lesson${number}_library INTERFACE engine${number})
  endif()
endfunction()

function(workbook_lesson_program target number)
  set_property(GLOBAL APPEND PROPERTY workbook_objects ${target})
  add_executable(${target} ${ARGN})
  workbook_use_lesson_settings(${target} ${number})
  if(TARGET engine${number})  # else the program shows types of its own, of like names
    target_link_libraries(${target} PRIVATE lesson${number}_library)
  endif()
  workbook_use_unity_build(${target})
endfunction()

# What is vulnerable on purpose is in no library that another lesson could link.
function(workbook_twin number program programs)
  file(GLOB main_sources CONFIGURE_DEPENDS ${program}/twin/*_main.cpp)
  file(GLOB sources CONFIGURE_DEPENDS ${program}/twin/*.cpp)
  list(REMOVE_ITEM sources ${main_sources} "")
  if(NOT sources)
    return()
  endif()
  add_library(twin${number} STATIC EXCLUDE_FROM_ALL ${sources})
  target_link_libraries(twin${number} PUBLIC lesson${number}_settings)
  workbook_use_precompiled(twin${number} ${number})
  target_link_libraries(lesson${number} PRIVATE twin${number})
  foreach(source IN LISTS main_sources)
    cmake_path(GET source STEM name)
    string(REGEX REPLACE "_main$" "" name ${name})
    workbook_lesson_program(${name} ${number} ${source})
    target_link_libraries(${name} PRIVATE twin${number} CLI11::CLI11)
    list(APPEND ${programs} ${name})
  endforeach()
  set(${programs} ${${programs}} PARENT_SCOPE)
endfunction()
