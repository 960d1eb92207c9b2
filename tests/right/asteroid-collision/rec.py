class Solution:
    def asteroidCollision(self, A: List[int]) -> List[int]:
        ans = []
        for x in A:
            while ans and x < 0 < ans[-1]:
                if ans[-1] + x < 0: ans.pop()
                else:
                    x = 0 if ans[-1] + x else (ans.pop(), 0)[1]
                    break
            if x: ans.append(x)
        return tuple(ans)
