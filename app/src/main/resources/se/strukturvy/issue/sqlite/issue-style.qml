<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling" labelsEnabled="1">
  <renderer-v2 type="RuleRenderer" symbollevels="0" forceraster="0" enableorderby="0">
    <rules key="{issue}">
      <rule key="{issue-0}" symbol="0" label="Öppen fråga, punkt" filter="status &lt;> 'avslutad' AND geometry_type($geometry) = 'Point'"/>
      <rule key="{issue-1}" symbol="1" label="Öppen fråga, linje" filter="status &lt;> 'avslutad' AND geometry_type($geometry) = 'Line'"/>
      <rule key="{issue-2}" symbol="2" label="Öppen fråga, yta" filter="status &lt;> 'avslutad' AND geometry_type($geometry) = 'Polygon'"/>
      <rule key="{issue-3}" symbol="3" label="Avslutad fråga, punkt" filter="status = 'avslutad' AND geometry_type($geometry) = 'Point'"/>
      <rule key="{issue-4}" symbol="4" label="Avslutad fråga, linje" filter="status = 'avslutad' AND geometry_type($geometry) = 'Line'"/>
      <rule key="{issue-5}" symbol="5" label="Avslutad fråga, yta" filter="status = 'avslutad' AND geometry_type($geometry) = 'Polygon'"/>
    </rules>
    <symbols>
      <symbol name="0" type="marker" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
        <Option type="Map">
          <Option name="name" type="QString" value="circle"/>
          <Option name="color" type="QString" value="194,24,91,255"/>
          <Option name="outline_color" type="QString" value="255,255,255,255"/>
          <Option name="outline_width" type="QString" value="0.5"/>
          <Option name="size" type="QString" value="4"/>
          <Option name="size_unit" type="QString" value="MM"/>
        </Option>
        <prop k="name" v="circle"/>
        <prop k="color" v="194,24,91,255"/>
        <prop k="outline_color" v="255,255,255,255"/>
        <prop k="outline_width" v="0.5"/>
        <prop k="size" v="4"/>
        <prop k="size_unit" v="MM"/>
        </layer>
      </symbol>
      <symbol name="1" type="line" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
        <Option type="Map">
          <Option name="line_color" type="QString" value="194,24,91,255"/>
          <Option name="line_width" type="QString" value="1"/>
          <Option name="line_width_unit" type="QString" value="MM"/>
          <Option name="line_style" type="QString" value="solid"/>
        </Option>
        <prop k="line_color" v="194,24,91,255"/>
        <prop k="line_width" v="1"/>
        <prop k="line_width_unit" v="MM"/>
        <prop k="line_style" v="solid"/>
        </layer>
      </symbol>
      <symbol name="2" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
        <Option type="Map">
          <Option name="color" type="QString" value="194,24,91,51"/>
          <Option name="style" type="QString" value="solid"/>
          <Option name="outline_color" type="QString" value="194,24,91,255"/>
          <Option name="outline_width" type="QString" value="0.6"/>
          <Option name="outline_style" type="QString" value="solid"/>
        </Option>
        <prop k="color" v="194,24,91,51"/>
        <prop k="style" v="solid"/>
        <prop k="outline_color" v="194,24,91,255"/>
        <prop k="outline_width" v="0.6"/>
        <prop k="outline_style" v="solid"/>
        </layer>
      </symbol>
      <symbol name="3" type="marker" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
        <Option type="Map">
          <Option name="name" type="QString" value="circle"/>
          <Option name="color" type="QString" value="255,255,255,255"/>
          <Option name="outline_color" type="QString" value="112,112,112,255"/>
          <Option name="outline_width" type="QString" value="0.5"/>
          <Option name="size" type="QString" value="4"/>
          <Option name="size_unit" type="QString" value="MM"/>
        </Option>
        <prop k="name" v="circle"/>
        <prop k="color" v="255,255,255,255"/>
        <prop k="outline_color" v="112,112,112,255"/>
        <prop k="outline_width" v="0.5"/>
        <prop k="size" v="4"/>
        <prop k="size_unit" v="MM"/>
        </layer>
      </symbol>
      <symbol name="4" type="line" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
        <Option type="Map">
          <Option name="line_color" type="QString" value="112,112,112,255"/>
          <Option name="line_width" type="QString" value="0.5"/>
          <Option name="line_width_unit" type="QString" value="MM"/>
          <Option name="line_style" type="QString" value="solid"/>
        </Option>
        <prop k="line_color" v="112,112,112,255"/>
        <prop k="line_width" v="0.5"/>
        <prop k="line_width_unit" v="MM"/>
        <prop k="line_style" v="solid"/>
        </layer>
      </symbol>
      <symbol name="5" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
        <Option type="Map">
          <Option name="color" type="QString" value="112,112,112,0"/>
          <Option name="style" type="QString" value="no"/>
          <Option name="outline_color" type="QString" value="112,112,112,255"/>
          <Option name="outline_width" type="QString" value="0.6"/>
          <Option name="outline_style" type="QString" value="solid"/>
        </Option>
        <prop k="color" v="112,112,112,0"/>
        <prop k="style" v="no"/>
        <prop k="outline_color" v="112,112,112,255"/>
        <prop k="outline_width" v="0.6"/>
        <prop k="outline_style" v="solid"/>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style fieldName="title" fontSize="9" fontFamily="Sans Serif" textColor="74,20,40,255">
        <text-buffer bufferDraw="1" bufferSize="1" bufferColor="255,255,255,255"/>
      </text-style>
      <placement placement="6" dist="2"/>
    </settings>
  </labeling>
</qgis>
