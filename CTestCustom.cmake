# Read by a ctest that is run in the root. The verdict of the lessons that were checked
# comes last, after ctest's own summary. In a build folder a copy of
# scripts/cmake/CTestCustom.cmake.in does the same.
set(CTEST_CUSTOM_PRE_TEST "cmake -E rm -f build/learn/reports/checked")
set(CTEST_CUSTOM_POST_TEST "build/learn/runner verdict")
