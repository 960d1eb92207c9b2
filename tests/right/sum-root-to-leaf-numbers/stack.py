class Solution:
    def sumNumbers(self, root: TreeNode):
        ans = 0
        stack = [(root, 0)]
        while stack:
            root, curr = stack.pop()
            if root is not None:
                curr = curr * 10 + root.val
                if root.left is None and root.right is None:
                    ans += curr
                else:
                    stack.append((root.right, curr))
                    stack.append((root.left, curr))
        return ans
