# What holds for the whole tree, in preset reference: chapters, links, format.

workbook_test("docs.chapters show the code as it is" docs
  RUN workbook_docs weave --check --root ${PROJECT_SOURCE_DIR})
workbook_test("docs.links lead somewhere" docs
  RUN workbook_docs links --root ${PROJECT_SOURCE_DIR})

# Both Debian 12 and Debian 13 carry version 19; another one formats differently.
find_program(WORKBOOK_CLANG_FORMAT clang-format-19)
workbook_need(WORKBOOK_CLANG_FORMAT clang-format-19 "clang-format 19")
workbook_test("format.is clang-format's" docs
  RUN ${CMAKE_COMMAND} -DCLANG_FORMAT=${WORKBOOK_CLANG_FORMAT}
    -P ${PROJECT_SOURCE_DIR}/scripts/cmake/CheckFormat.cmake)
