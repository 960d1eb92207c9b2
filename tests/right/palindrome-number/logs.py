class Solution:
    def isPalindrome(self, x: int) -> bool:
        if x < 0: return False
        if x == 0: return True
        n = int(log10(x))
        while x:
            l, r = x // 10 ** n, x % 10
            if l != r: return False
            x = x % 10 ** n // 10
            n -= 2
            if n < 0 : break
        return True
