"""You play the same remaining row again and again, which takes exponential time."""


def stone_game_iii(values: list[int]) -> str:
    def lead(i: int) -> int:
        if i == len(values):
            return 0
        taken = values[i]
        best = taken - lead(i + 1)
        for last in range(i + 1, min(i + 3, len(values))):
            taken += values[last]
            best = max(best, taken - lead(last + 1))
        return best

    result = lead(0)
    return "Alice" if result > 0 else "Bob" if result < 0 else "Tie"
