"""Try both ways to change each 20.

Time: O(2^n). Space: O(n).
"""


def lemonade_change(bills: list[int]) -> bool:
    def served(customer: int, fives: int, tens: int) -> bool:
        if fives < 0 or tens < 0:
            return False
        if customer == len(bills):
            return True
        if bills[customer] == 5:
            return served(customer + 1, fives + 1, tens)
        if bills[customer] == 10:
            return served(customer + 1, fives - 1, tens + 1)
        with_a_ten = served(customer + 1, fives - 1, tens - 1)
        return with_a_ten or served(customer + 1, fives - 3, tens)

    return served(0, 0, 0)
