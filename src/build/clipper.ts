import type { Plugin } from 'vite';

/**
 * The library that cuts polygons binds its functions by writing code as text and evaluating it, which the page's policy forbids. The same
 * bindings as closures, as its compiler would write them with `DYNAMIC_EXECUTION=0`.
 */
const BOUND: [text: string, closure: string][] = [
  [
    'return new Function(args1,invokerFnBody)',
    `return function(humanName,throwBindingError,invoker,fn,runDestructors,fromRetWire,toClassParamWire,...more){
      var reads=more.slice(0,argCount),ends=more.slice(argCount);
      return function(...given){
        var destructors=needsDestructorStack?[]:null;
        var wired=isClassMethodFunc?[fn,toClassParamWire(destructors,this)]:[fn];
        for(var i=0;i<argCount;++i)wired.push(reads[i](destructors,given[i]));
        var rv=invoker(...wired);
        if(needsDestructorStack)runDestructors(destructors);
        else for(var i=isClassMethodFunc?1:2,end=0;i<argTypes.length;++i)
          if(argTypes[i].destructorFunction!==null)ends[end++](wired[isClassMethodFunc?i:i-1]);
        if(returns)return fromRetWire(rv);
      };
    }`,
  ],
  [
    'var invokerFunction=new Function(Object.keys(captures),functionBody)(...Object.values(captures));',
    `var invokerFunction=function(handle,methodName,destructorsRef,at){
      var given=argFromPtr.map((read,i)=>read(at+i*GenericWireTypeSize));
      var value=kind===0?Emval.toValue(handle)(...given):kind===2?new(Emval.toValue(handle))(...given)
        :kind===1?Emval.toValue(handle)[getStringOrSymbol(methodName)](...given):given.at(-1);
      if(!retType.isVoid)return emval_returnValue(toReturnWire,destructorsRef,value);
    };`,
  ],
];

/** Throws when the library no longer reads as it did, so that nothing is evaluated unseen. */
export function clipperWithoutText(): Plugin {
  return {
    name: 'thalweg-clipper',
    transform(code, id) {
      if (!/clipper2-wasm\/dist\/es\/clipper2z\.js/.test(id) || id.includes('?')) return undefined;
      return BOUND.reduce((text, [evaluated, closure]) => {
        if (text.split(evaluated).length !== 2)
          throw new Error(`clipper2-wasm no longer has "${evaluated}" once: look at src/build/clipper.ts`);
        return text.replace(evaluated, () => closure);
      }, code);
    },
  };
}
