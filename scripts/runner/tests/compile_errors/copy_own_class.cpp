// Expect: its class does not allow it
// Line: 12
// Build: compile
class Pool {
public:
    Pool() = default;
    Pool(Pool const&) = delete;
};

Pool copied(Pool const& pool)
{
    return pool;
}
