// Expect:
// Line: 7
// Build: compile
template <typename Value>
Value doubled(Value value)
{
    static_assert(sizeof(Value) > 4, "the value is too small");
    return value * 2;
}

int run()
{
    return doubled(2);
}
