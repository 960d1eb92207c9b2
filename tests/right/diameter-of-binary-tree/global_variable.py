best = 0
def depth(n):
    global best
    if not n: return 0
    l, r = depth(n.left), depth(n.right)
    best = max(best, l + r)
    return max(l, r) + 1

class Solution:
    def diameterOfBinaryTree(self, root):
        global best
        best = 0
        depth(root)
        return best
