"""Keep only the three leads that the next stone reads.

Time: O(n). Space: O(1).
"""


def stone_game_iii(values: list[int]) -> str:
    after_one = after_two = after_three = 0
    second = third = 0  # the values of the next two stones; 0 past the end changes nothing
    for i in range(len(values) - 1, -1, -1):
        first = values[i]
        options = [first - after_one]
        if i + 1 < len(values):
            options.append(first + second - after_two)
        if i + 2 < len(values):
            options.append(first + second + third - after_three)
        after_one, after_two, after_three = max(options), after_one, after_two
        second, third = first, second
    if after_one > 0:
        return "Alice"
    return "Bob" if after_one < 0 else "Tie"
