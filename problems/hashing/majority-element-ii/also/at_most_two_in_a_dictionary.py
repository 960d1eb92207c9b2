"""Vote with a dictionary that never holds more than two values, as for any k.

Time: O(n). Space: O(1).
"""


def majority_element(numbers: list[int]) -> list[int]:
    votes: dict[int, int] = {}
    for number in numbers:
        if number in votes or len(votes) < 2:
            votes[number] = votes.get(number, 0) + 1
        else:
            for candidate in list(votes):
                votes[candidate] -= 1
                if votes[candidate] == 0:
                    del votes[candidate]
    return [number for number in votes if numbers.count(number) > len(numbers) / 3]
