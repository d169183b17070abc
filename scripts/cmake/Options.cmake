# How everything in this repository is compiled.

option(WORKBOOK_REFERENCE "Check the solutions and the answer bank, not the exercises" OFF)
set(WORKBOOK_SANITIZERS "address,undefined" CACHE STRING
  "Sanitizers for lessons, exercises and answers; empty for none")
set(WORKBOOK_BUILD_ON "solutions" CACHE STRING
  "What later lessons stand on: 'solutions', or your own 'exercises'")
set_property(CACHE WORKBOOK_BUILD_ON PROPERTY STRINGS solutions exercises)
if(NOT WORKBOOK_BUILD_ON MATCHES "^(solutions|exercises)$")
  message(FATAL_ERROR "WORKBOOK_BUILD_ON is '${WORKBOOK_BUILD_ON}'; it can be 'solutions' or 'exercises'")
endif()

option(WORKBOOK_SYNTAX_ONLY "Only look whether everything compiles: write and link nothing" OFF)

set(WORKBOOK_LESSONS "" CACHE STRING "Only these lessons, as in 05;06; empty for all")

# Reports need files and lines; a debugger wants variables too, which takes a fifth more
# of the time from a save to the verdict.
option(WORKBOOK_DEBUGGER "Full debug information, to step through an exercise" OFF)
if(WORKBOOK_DEBUGGER)
  set(CMAKE_CXX_FLAGS_DEBUG "-g")
else()
  set(CMAKE_CXX_FLAGS_DEBUG "-g1")
endif()

# Preset reference, which checks the workbook itself.
set(WORKBOOK_CHECK_ALL OFF)
if(WORKBOOK_REFERENCE AND NOT WORKBOOK_SANITIZERS STREQUAL "thread")
  set(WORKBOOK_CHECK_ALL ON)
endif()

# Files that no exercise edits are compiled together. In preset reference that takes 75 s
# instead of 250.
function(workbook_use_unity_build target)
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 0 ${ARGN})
endfunction()

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR})

# Where editors look for it.
if(PROJECT_BINARY_DIR STREQUAL "${PROJECT_SOURCE_DIR}/build/learn")
  file(CREATE_LINK ${PROJECT_BINARY_DIR}/compile_commands.json
    ${PROJECT_SOURCE_DIR}/compile_commands.json SYMBOLIC RESULT ignored)
endif()

# The assembler works beside the compiler.
add_compile_options(-pipe)

# A fast linker, when there is one: linking is a good part of the time to a verdict. lld
# before mold, which with --gc-sections (lessons/workbook) does not see that a function is
# defined twice.
execute_process(COMMAND ${CMAKE_CXX_COMPILER} -print-prog-name=ld.lld
  OUTPUT_VARIABLE lld OUTPUT_STRIP_TRAILING_WHITESPACE)
find_program(WORKBOOK_LLD NAMES ${lld} ld.lld)
find_program(WORKBOOK_MOLD mold)
if(WORKBOOK_LLD)
  add_link_options(-fuse-ld=lld)
elseif(WORKBOOK_MOLD)
  add_link_options(-fuse-ld=mold)
endif()

add_library(workbook_warnings INTERFACE)
target_compile_options(workbook_warnings INTERFACE
  -Wall -Wextra -Wpedantic
  -Wshadow                        # a name that hides another name
  -Wconversion -Wsign-conversion  # a number that quietly changes its value
  -Wold-style-cast -Wnon-virtual-dtor
  "-fmacro-prefix-map=${PROJECT_SOURCE_DIR}/=")  # messages name files from the root

# Lessons, exercises and answers; the tools behind scripts/ take the warnings only.
add_library(workbook_options INTERFACE)
target_link_libraries(workbook_options INTERFACE workbook_warnings)
if(WORKBOOK_SANITIZERS)
  target_compile_options(workbook_options INTERFACE
    -fsanitize=${WORKBOOK_SANITIZERS}
    -fno-sanitize-recover=all     # the first finding ends the program
    -fno-omit-frame-pointer       # whole stacks in reports
    -fno-sanitize=vptr            # needs type information that SOCI's libraries hide
    # ASan sees what these would see, and they take a quarter of the time to compile.
    -fno-sanitize=null,alignment,object-size)
  target_link_options(workbook_options INTERFACE -fsanitize=${WORKBOOK_SANITIZERS})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang" AND WORKBOOK_SANITIZERS MATCHES "address")
    # The runtime as a library, as g++ has it: 0.07 s less to link.
    execute_process(COMMAND ${CMAKE_CXX_COMPILER} -print-file-name=libclang_rt.asan-x86_64.so
      OUTPUT_VARIABLE runtime OUTPUT_STRIP_TRAILING_WHITESPACE)
    if(IS_ABSOLUTE "${runtime}")
      cmake_path(GET runtime PARENT_PATH runtime)
      target_link_options(workbook_options INTERFACE -shared-libasan "LINKER:-rpath,${runtime}")
    endif()
  endif()
endif()
