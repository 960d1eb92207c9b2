"""You let Alice win when both scores are equal, but that is a tie."""


def stone_game_iii(values: list[int]) -> str:
    count = len(values)
    lead = [0] * (count + 1)
    for i in range(count - 1, -1, -1):
        taken = values[i]
        lead[i] = taken - lead[i + 1]
        for last in range(i + 1, min(i + 3, count)):
            taken += values[last]
            lead[i] = max(lead[i], taken - lead[last + 1])
    return "Alice" if lead[0] >= 0 else "Bob"
