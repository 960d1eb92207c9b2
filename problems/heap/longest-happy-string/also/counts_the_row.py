"""Compare the counts by hand, and count how often the last letter stands in a row.

Time: O(n). Space: O(n).
"""


def longest_diverse_string(a: int, b: int, c: int) -> str:
    result: list[str] = []
    row = {"a": 0, "b": 0, "c": 0}
    for _ in range(a + b + c):
        if (a >= b and a >= c and row["a"] < 2) or (
            a > 0 and ((b >= a and row["b"] == 2) or (c >= a and row["c"] == 2))
        ):
            letter = "a"
            a -= 1
        elif (b >= a and b >= c and row["b"] < 2) or (
            b > 0 and ((a >= b and row["a"] == 2) or (c >= b and row["c"] == 2))
        ):
            letter = "b"
            b -= 1
        elif (c >= a and c >= b and row["c"] < 2) or (
            c > 0 and ((a >= c and row["a"] == 2) or (b >= c and row["b"] == 2))
        ):
            letter = "c"
            c -= 1
        else:
            break
        for other in row:
            row[other] = row[other] + 1 if other == letter else 0
        result.append(letter)
    return "".join(result)
