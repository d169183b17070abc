// Expect: this new one hides it
// Line: 8
// Build: compile -Werror
int total_cents(int price_cents)
{
    int total = 0;
    for (int i = 0; i < 3; ++i) {
        int total = price_cents * i;
        static_cast<void>(total);
    }
    return total;
}
