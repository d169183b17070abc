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

# g++ 12 on Debian 12, g++ 14 on Debian 13. (COST: what takes longest begins first.)
find_program(WORKBOOK_GXX g++)
if(WORKBOOK_GXX AND NOT CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  workbook_test("compiles.with g++" docs
    RUN ${CMAKE_COMMAND} -DCOMPILER=${WORKBOOK_GXX} -DSOURCE=${PROJECT_SOURCE_DIR}
      -DBUILD=${PROJECT_BINARY_DIR}/g++ -P ${PROJECT_SOURCE_DIR}/scripts/cmake/CompileWith.cmake)
  set_tests_properties("compiles.with g++" PROPERTIES TIMEOUT 1500 PROCESSORS 2 COST 300)
endif()

# Mermaid itself reads the diagrams, where npm can bring it.
add_executable(draw ${PROJECT_SOURCE_DIR}/lessons/04-relationships/tests/draw_main.cpp
  ${PROJECT_SOURCE_DIR}/lessons/04-relationships/er_diagram.cpp)
target_include_directories(draw PRIVATE ${PROJECT_SOURCE_DIR}/lessons/04-relationships)
target_link_libraries(draw PRIVATE workbook)
target_precompile_headers(draw REUSE_FROM precompiled)
workbook_test("docs.diagrams are read by Mermaid" docs
  RUN ${PROJECT_SOURCE_DIR}/scripts/docs/tests/mermaid.sh $<TARGET_FILE:draw>
    ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR}/mermaid)
set_tests_properties("docs.diagrams are read by Mermaid" PROPERTIES
  SKIP_RETURN_CODE 77 TIMEOUT 300)

# The OpenAPI document of lesson 13, read by a validator that others wrote; and its page,
# in a browser. Where there is no npm, or no browser, they are skipped.
if(TARGET lesson13_library)
  workbook_test("lesson13.the OpenAPI document is valid" docs
    RUN ${PROJECT_SOURCE_DIR}/scripts/docs/tests/openapi.sh $<TARGET_FILE:serve>
      ${PROJECT_BINARY_DIR}/openapi)
  add_executable(browser ${PROJECT_SOURCE_DIR}/lessons/13-rest-api/tests/browser_main.cpp)
  workbook_use_lesson_settings(browser 13)
  target_link_libraries(browser PRIVATE lesson13_library)
  workbook_test("lesson13.the page works in a browser" docs RUN browser)
  workbook_test("lesson13.Swagger UI works in a browser" docs
    RUN ${PROJECT_SOURCE_DIR}/scripts/docs/tests/swagger_ui.sh $<TARGET_FILE:browser>)
  set_tests_properties("lesson13.the OpenAPI document is valid"
    "lesson13.the page works in a browser" "lesson13.Swagger UI works in a browser"
    PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 300)
endif()

# Lesson 14: what a library for tokens accepts, and an attack by a tool that others wrote.
# Where libjwt or sqlmap is missing, they are skipped.
if(TARGET lesson14_library)
  if(JWT_FOUND)
    add_executable(jwt_box ${PROJECT_SOURCE_DIR}/lessons/14-security/tests/jwt_main.cpp)
    target_link_libraries(jwt_box PRIVATE workbook PkgConfig::JWT)
    target_precompile_headers(jwt_box REUSE_FROM precompiled)
    workbook_test("lesson14.tokens are accepted as the chapter shows" docs
      RUN jwt_box lessons/14-security/jwt.txt)
  else()
    workbook_test("lesson14.tokens are accepted as the chapter shows" docs
      RUN sh -c "echo libjwt 1.10.2 is not installed: scripts/setup --all; exit 77")
  endif()
  workbook_test("lesson14.sqlmap finds the twin, and nothing in the service" docs
    RUN ${PROJECT_SOURCE_DIR}/lessons/14-security/tests/sqlmap.sh ${PROJECT_BINARY_DIR}
      ${PROJECT_BINARY_DIR}/sqlmap)
  set_tests_properties("lesson14.tokens are accepted as the chapter shows"
    "lesson14.sqlmap finds the twin, and nothing in the service" PROPERTIES
    SKIP_RETURN_CODE 77 TIMEOUT 900)
  set_tests_properties("lesson14.sqlmap finds the twin, and nothing in the service" PROPERTIES
    COST 200)
endif()

workbook_test("docs.the syllabus is up to date" docs
  RUN ${PROJECT_SOURCE_DIR}/scripts/docs/syllabus --check)

workbook_test("docs.prose has no phrase of the list" docs
  RUN workbook_docs prose --root ${PROJECT_SOURCE_DIR})
