# Fails, and says where, when a C++ file is not formatted as .clang-format asks. The
# faulty sources of the compile-error fixtures are left out: their faults are their point.
file(GLOB_RECURSE sources RELATIVE ${CMAKE_CURRENT_SOURCE_DIR}
  lessons/*.[ch]pp exercises/*.[ch]pp solutions/*.[ch]pp scripts/*.[ch]pp)
list(FILTER sources EXCLUDE REGEX "tests/compile_errors/|broken/does_not_compile")
execute_process(COMMAND ${CLANG_FORMAT} --dry-run -Werror ${sources}
  RESULT_VARIABLE result)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "mend it with: clang-format-19 -i <file>")
endif()
