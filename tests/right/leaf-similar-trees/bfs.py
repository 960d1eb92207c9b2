class Solution:
    def leafSimilar(self, root1: Optional[TreeNode], root2: Optional[TreeNode]) -> bool:
        def leaves(root):
            stack, res = [root], deque()
            while stack:
                n = stack.pop()
                if not n.left and not n.right: res.appendleft(n.val)
                stack.extend(filter(None, (n.left, n.right)))
            return res
        return leaves(root1) == leaves(root2)
