"""Walk through the multiples of each prime, and merge those that occur.

Time: O(m log log m + n). Space: O(m).
"""


def can_traverse_all_pairs(numbers: list[int]) -> bool:
    if len(numbers) == 1:
        return True
    present = set(numbers)
    if 1 in present:
        return False
    most = max(present)
    parent = list(range(most + 1))

    def find(number: int) -> int:
        while parent[number] != number:
            parent[number] = parent[parent[number]]
            number = parent[number]
        return number

    is_prime = [True] * (most + 1)
    groups = len(present)
    for prime in range(2, most + 1):
        if not is_prime[prime]:
            continue
        before = 0
        for multiple in range(prime, most + 1, prime):
            is_prime[multiple] = False
            if multiple in present:
                if before and find(before) != find(multiple):
                    parent[find(before)] = find(multiple)
                    groups -= 1
                before = multiple
    return groups == 1
