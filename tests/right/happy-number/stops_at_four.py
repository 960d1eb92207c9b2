class Solution:
    def isHappy(self, n):
        while n not in (1, 4):
            n = sum(map(lambda d: int(d) * int(d), str(n)))
        return n == 1
