# Ready-made headers: to compile <soci/soci.h> takes longer than all the rest of a verdict.

# clang can compile what such headers define once, and not again in each file that calls it.
set(WORKBOOK_PRECOMPILE_FUNCTIONS OFF)
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang" AND CMAKE_BUILD_TYPE STREQUAL "Debug"
    AND WORKBOOK_LLD)
  set(WORKBOOK_PRECOMPILE_FUNCTIONS ON)
endif()

# workbook_functions(<library> <precompiled header>)
# The library of those functions. With it an answer takes 40 % less processor time.
function(workbook_functions library header)
  if(NOT WORKBOOK_PRECOMPILE_FUNCTIONS)
    add_library(${library} INTERFACE)
    return()
  endif()
  set(object ${CMAKE_CURRENT_BINARY_DIR}/${library}.o)
  # Reports need the learner's lines; these would be a sixth of each program.
  string(REPLACE "-g1" "-g0" flags "${CMAKE_CXX_FLAGS} ${CMAKE_CXX_FLAGS_DEBUG}")
  separate_arguments(flags UNIX_COMMAND "${flags}")
  add_custom_command(OUTPUT ${object} DEPENDS ${header}
    COMMAND ${CMAKE_CXX_COMPILER} ${flags}
      $<TARGET_PROPERTY:workbook_options,INTERFACE_COMPILE_OPTIONS>
      -Wno-unused-command-line-argument -ffunction-sections -c ${header} -o ${object}
    COMMAND_EXPAND_LISTS VERBATIM)
  add_library(${library} STATIC EXCLUDE_FROM_ALL ${object})
  set_target_properties(${library} PROPERTIES LINKER_LANGUAGE CXX)
  # Some of them use what SOCI's libraries do not export. Nothing calls those, and this
  # leaves them out.
  target_link_options(${library} INTERFACE LINKER:--gc-sections)
endfunction()

# workbook_precompile(<target> <libraries> <headers> <templates>)
# What lessons share. The headers in <templates> say which instances of templates are
# frequent: for a bank of answers that pays, for a first verdict it does not (22 s instead
# of 15 from a fresh clone).
function(workbook_precompile target libraries headers templates)
  add_library(${target} OBJECT EXCLUDE_FROM_ALL precompiled.cpp)
  target_link_libraries(${target} PUBLIC ${libraries})
  target_precompile_headers(${target} PRIVATE ${headers})
  if(WORKBOOK_PRECOMPILE_FUNCTIONS)
    target_compile_options(${target} PRIVATE -fpch-codegen -fpch-debuginfo)
    if(WORKBOOK_CHECK_ALL)
      target_precompile_headers(${target} PRIVATE ${templates})
    endif()
  endif()
  set(header ${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/${target}.dir/cmake_pch.hxx.pch)
  set_target_properties(${target} PROPERTIES WORKBOOK_HEADER ${header})
  workbook_functions(${target}_functions ${header})
endfunction()

# workbook_precompile_exercise(<NN> <topic>)
# Preset reference: on top of these, the headers that the solutions include. A bank has a
# hundred answers, and each would compile them again. Preset learn does without, as a
# learner may change headers.
function(workbook_precompile_exercise number topic)
  if(NOT WORKBOOK_CHECK_ALL OR NOT WORKBOOK_PRECOMPILE_FUNCTIONS)
    return()
  endif()
  file(GLOB solutions CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/solutions/${topic}/*.cpp)
  set(includes "")
  foreach(solution IN LISTS solutions)
    file(STRINGS ${solution} lines REGEX "^#include ")
    list(APPEND includes ${lines})
  endforeach()
  list(REMOVE_DUPLICATES includes)
  if(NOT includes)  # a lesson that is being written
    return()
  endif()
  string(JOIN "\n" text ${includes} "")
  set(name ${PROJECT_BINARY_DIR}/exercise${number}_headers)
  file(CONFIGURE OUTPUT ${name}.hpp CONTENT "${text}" @ONLY)

  # Its flags are those that answers are compiled with.
  set(flags exercise${number}_flags)
  add_library(${flags} OBJECT EXCLUDE_FROM_ALL
    ${PROJECT_SOURCE_DIR}/lessons/workbook/precompiled.cpp)
  target_link_libraries(${flags} PRIVATE lesson${number}_settings)
  get_target_property(precompiled lesson${number}_settings WORKBOOK_PRECOMPILED)
  get_target_property(shared ${precompiled} WORKBOOK_HEADER)
  separate_arguments(general UNIX_COMMAND "${CMAKE_CXX_FLAGS} ${CMAKE_CXX_FLAGS_DEBUG}")
  add_custom_command(OUTPUT ${name}.pch DEPENDS ${shared} ${name}.hpp
    DEPFILE ${name}.d
    COMMAND ${CMAKE_CXX_COMPILER} ${general} ${CMAKE_CXX20_STANDARD_COMPILE_OPTION}
      "-D$<JOIN:$<TARGET_PROPERTY:${flags},COMPILE_DEFINITIONS>,;-D>"
      "-I$<JOIN:$<TARGET_PROPERTY:${flags},INCLUDE_DIRECTORIES>,;-I>"
      "$<TARGET_PROPERTY:${flags},COMPILE_OPTIONS>"
      -fpch-codegen -fpch-debuginfo -fpch-instantiate-templates
      -Xclang -include-pch -Xclang ${shared} -Xclang -emit-pch
      -MD -MF ${name}.d -x c++-header -c ${name}.hpp -o ${name}.pch
    COMMAND_EXPAND_LISTS VERBATIM)
  workbook_functions(exercise${number}_functions ${name}.pch)
endfunction()

# workbook_use_precompiled(<target> <NN> [<exercise>])
# The ready-made headers of a lesson; with a third argument, those of its exercise too.
function(workbook_use_precompiled target number)
  if(ARGC GREATER 2 AND TARGET exercise${number}_functions)
    set(header ${PROJECT_BINARY_DIR}/exercise${number}_headers.pch)
    target_compile_options(${target} PRIVATE "SHELL:-Xclang -include-pch -Xclang ${header}")
    get_target_property(sources ${target} SOURCES)
    set_source_files_properties(${sources} PROPERTIES OBJECT_DEPENDS ${header})
    target_link_libraries(${target} PUBLIC exercise${number}_functions)
  else()
    get_target_property(precompiled lesson${number}_settings WORKBOOK_PRECOMPILED)
    target_precompile_headers(${target} REUSE_FROM ${precompiled})
  endif()
  if(WORKBOOK_SYNTAX_ONLY)
    target_compile_options(${target} PRIVATE -fsyntax-only)
  endif()
endfunction()
