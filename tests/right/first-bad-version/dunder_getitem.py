class Wrap:
    def __getitem__(self, i):
        return isBadVersion(i)

class Solution:
    def firstBadVersion(self, n: int) -> int:
        return bisect.bisect_left(Wrap(), True, 1, n)
