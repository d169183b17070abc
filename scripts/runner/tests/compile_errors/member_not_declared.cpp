// Expect: is declared nowhere
// Line: 9
// Build: compile
class Report {
public:
    int total() const;
};

int Report::totals() const
{
    return 0;
}
