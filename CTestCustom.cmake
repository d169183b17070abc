# Read by a ctest that is run in the root. The verdict on the lessons that were checked
# comes last, after ctest's own summary. In build/learn a copy of
# scripts/cmake/CTestCustom.cmake.in does the same.
set(CTEST_CUSTOM_POST_TEST "build/learn/runner verdict")
