# Chooses the compiler, before project() looks for one: clang 19 where it is installed,
# which takes about half of g++'s time for a file with SOCI in it. CXX in the environment,
# or -DCMAKE_CXX_COMPILER, chooses another; g++ 12 and 14 are tried by scripts/test.
if(NOT DEFINED CMAKE_CXX_COMPILER AND NOT DEFINED ENV{CXX})
  find_program(WORKBOOK_CLANG clang++-19)
  if(WORKBOOK_CLANG)
    set(CMAKE_CXX_COMPILER ${WORKBOOK_CLANG})
  endif()
endif()
