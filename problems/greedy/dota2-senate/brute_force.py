"""Try every senator who can be banned in each turn.

Time: O(n!). Space: O(n²).
"""

from functools import cache


def predict_party_victory(senate: str) -> str:
    @cache
    def winner(order: str) -> str:
        """The winner when the first senator of the order acts next."""
        if len(set(order)) == 1:
            return order[0]
        own = order[0]
        for place in range(1, len(order)):
            rest = order[1:place] + order[place + 1 :] + own
            if winner(rest) == own:
                return own
        return "D" if own == "R" else "R"

    return "Radiant" if winner(senate) == "R" else "Dire"
