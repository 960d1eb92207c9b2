class Solution(object):
    def myPow(self, x, n):
        """
        :type x: float
        :type n: int
        :rtype: float
        """
        if n < 0:
            x, n = 1.0 / x, -n
        ans = 1
        for b in bin(n)[2:]:
            ans *= ans
            if b == '1':
                ans *= x
        return ans
