class Solution(object):
    def multiply(self, num1, num2):
        # digit by digit into one growing integer
        def val(s):
            n = 0
            for c in s:
                n = n * 10 + (ord(c) - ord('0'))
            return n
        return str(val(num1) * val(num2))
