# Lesson 15: the programs of lessons 03 to 13 on three databases.

file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/lessons/15-servers/anywhere/*.cpp)
list(FILTER sources EXCLUDE REGEX "/ready[.]cpp$")
add_library(anywhere STATIC EXCLUDE_FROM_ALL ${sources})
target_link_libraries(anywhere PUBLIC lesson15_library lesson07_library)
target_precompile_headers(anywhere REUSE_FROM precompiled)

# The same main() as before, with one more object: it opens any URL.
function(workbook_anywhere target number main)
  add_executable(${target} ${PROJECT_SOURCE_DIR}/${main}
    ${PROJECT_SOURCE_DIR}/lessons/15-servers/anywhere/ready.cpp)
  workbook_use_lesson_settings(${target} ${number})
  target_link_libraries(${target} PRIVATE lesson${number}_library anywhere CLI11::CLI11)
endfunction()
workbook_anywhere(serve_anywhere 13 lessons/13-rest-api/serve_main.cpp)
workbook_anywhere(migrate_anywhere 07 lessons/07-migrations/migrate_main.cpp)

if(WORKBOOK_CHECK_ALL AND TARGET lesson03_library AND TARGET lesson05_library)
  file(GLOB sources CONFIGURE_DEPENDS
    ${PROJECT_SOURCE_DIR}/lessons/15-servers/tests/matrix/*.cpp)
  foreach(source IN ITEMS 03-crud/user_repository 05-n-plus-one/lazy 05-n-plus-one/joined
      05-n-plus-one/select_in 05-n-plus-one/subquery 13-rest-api/tests/wire_test
      13-rest-api/tests/versions_test 13-rest-api/tests/errors_test)
    list(APPEND sources ${PROJECT_SOURCE_DIR}/lessons/${source}.cpp)
  endforeach()
  add_executable(matrix ${sources})
  # 07 first: its engine/schema.hpp is meant.
  target_link_libraries(matrix PRIVATE lesson07_library lesson13_library lesson03_library
    lesson05_library anywhere)
  workbook_use_precompiled(matrix 13)
  add_dependencies(matrix serve_anywhere migrate_anywhere)  # which it starts
  workbook_test("matrix.lessons 03 to 13 on sqlite" lesson RUN matrix sqlite)
  foreach(database IN ITEMS mariadb postgresql)
    workbook_server_test("matrix.lessons 03 to 13 on ${database}" lesson
      RUN $<TARGET_FILE:matrix> ${database})
  endforeach()
endif()
