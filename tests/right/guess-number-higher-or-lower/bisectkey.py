class Solution:
    def guessNumber(self, n: int) -> int:
        return bisect.bisect_left(range(1, n), 0, key=lambda x: -guess(x)) + 1
