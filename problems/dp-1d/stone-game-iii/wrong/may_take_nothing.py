"""You start the maximum at 0, as if a player could take nothing, but one stone is the least."""


def stone_game_iii(values: list[int]) -> str:
    count = len(values)
    lead = [0] * (count + 1)
    for i in range(count - 1, -1, -1):
        taken = 0
        for last in range(i, min(i + 3, count)):
            taken += values[last]
            lead[i] = max(lead[i], taken - lead[last + 1])
    return "Alice" if lead[0] > 0 else "Bob" if lead[0] < 0 else "Tie"
