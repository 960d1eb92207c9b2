class Solution:
    def canReach(self, s, minJump, maxJump):
        q = deque([0])
        far = 0
        while q:
            i = q.popleft()
            if i == len(s) - 1: return True
            for j in range(max(i + minJump, far + 1), min(i + maxJump + 1, len(s))):
                if s[j] == '0':
                    q.append(j)
            far = max(far, i + maxJump)
        return False
