class Solution:
    def addBinary(self, a, b):
        x, y = int(a, 2), int(b, 2)
        while y:
            x, y = x ^ y, (x & y) << 1
        return '{0:b}'.format(x)
