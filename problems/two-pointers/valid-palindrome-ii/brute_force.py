"""Delete each letter in turn, and compare the rest with its reverse.

Time: O(n²). Space: O(n).
"""


def almost_palindrome(string: str) -> bool:
    candidates = [string]
    for gone in range(len(string)):
        candidates.append(string[:gone] + string[gone + 1 :])
    return any(candidate == candidate[::-1] for candidate in candidates)
