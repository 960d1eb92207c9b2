"""You compare Alice's best lead with half of the sum, but a lead is compared with 0."""


def stone_game_iii(values: list[int]) -> str:
    count = len(values)
    lead = [0] * (count + 1)
    for i in range(count - 1, -1, -1):
        taken = values[i]
        lead[i] = taken - lead[i + 1]
        for last in range(i + 1, min(i + 3, count)):
            taken += values[last]
            lead[i] = max(lead[i], taken - lead[last + 1])
    twice, total = 2 * lead[0], sum(values)
    return "Alice" if twice > total else "Bob" if twice < total else "Tie"
