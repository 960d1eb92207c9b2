class Solution:
    def convertToTitle(self, n):
        caps = string.ascii_uppercase
        out = deque()
        while n > 0:
            n, r = divmod(n - 1, 26)
            out.appendleft(caps[r])
        return ''.join(out)
