class Solution:
    def addBinary(self, a, b):
        i, j, c = len(a) - 1, len(b) - 1, 0
        out = []
        while i >= 0 or j >= 0 or c:
            if i >= 0:
                c += int(a[i]); i -= 1
            if j >= 0:
                c += ord(b[j]) - 48; j -= 1
            out.append(str(c % 2))
            c //= 2
        return ''.join(reversed(out))
