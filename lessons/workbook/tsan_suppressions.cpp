// What ThreadSanitizer reports although it is right. Linked in preset tsan only.

// std::exception_ptr counts its owners inside libstdc++.so, which is not instrumented:
// when one thread has read an exception and another gives it up last, the two seem to
// meet. A std::future that throws does that; the second line is for stacks in which the
// frame of the first is missing.
// https://gcc.gnu.org/onlinedocs/libstdc++/manual/debug.html (Data Race Hunting)
extern "C" char const* __tsan_default_suppressions();

extern "C" char const* __tsan_default_suppressions()
{
    return "race:std::__exception_ptr::exception_ptr::_M_release\n"
           "race:std::__future_base::_Result<*>::~_Result\n";
}
